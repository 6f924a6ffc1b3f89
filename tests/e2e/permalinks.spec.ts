import { background, expect, expectVisibleFocus, tabTo, test } from './support.ts';

const mission = 'missions/chang-e-6/';

test('opens an event at its address, in view and marked', async ({ page }) => {
  await page.goto(`${mission}#event-landing`);
  const event = page.locator('#event-landing:target');
  await expect(event.getByRole('heading')).toBeInViewport();
  await expect(event).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(event).not.toHaveCSS('background-color', await background(page));
  await expect(event.locator('time').first()).toHaveAttribute('datetime', '2024-06-01T22:23Z');
});

test('gives the address of a heading and of an event to the keyboard', async ({ page }) => {
  await page.goto(mission);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await tabTo(page, contents.getByRole('link', { name: 'Timeline' }));
  await page.keyboard.press('Enter');

  const heading = page.getByRole('link', { name: 'Link to “Timeline”' });
  await tabTo(page, heading, 1);
  await expectVisibleFocus(heading);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#timeline$/);

  const event = page.locator('#timeline [id^="event-"]').first();
  const permalink = event.getByRole('heading').getByRole('link');
  await tabTo(page, permalink);
  await expectVisibleFocus(permalink);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${String(await event.getAttribute('id'))}$`));
  await expect(page.locator(':target')).toHaveAttribute('id', /^event-/);
});

test('keeps permalinks out of sight until they are wanted', async ({ page }) => {
  await page.goto(mission);
  const heading = page.getByRole('heading', { name: 'Timeline' });
  const permalink = heading.getByRole('link');
  await heading.scrollIntoViewIfNeeded();
  await expect(permalink).toHaveCSS('opacity', '0');
  await heading.hover();
  await expect(permalink).toHaveCSS('opacity', '1');
});

test('leads from a mark on the home page to the list of the mission', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Source \d+/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/missions\/chang-e-6\/#source-/);
  await expect(page.locator('#sources li:target')).toBeInViewport();
});

test('gives the address of a fact to the keyboard and to the eye', async ({ page }) => {
  await page.goto('missions/chang-e-6/');
  const fact = page.locator('#fact-returned-mass');
  const permalink = fact.locator('dt a');
  await expect(permalink).toHaveCSS('text-decoration-line', 'none');
  await permalink.hover();
  await expect(permalink).toHaveCSS('text-decoration-line', 'underline');
  await permalink.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#fact-returned-mass$/);
  await expect(page.locator('#fact-returned-mass:target')).toBeInViewport();
});

test('gives the address of every heading below a section to the keyboard and to the eye', async ({
  page,
}) => {
  await page.goto('stories/samples/');
  const link = page.locator('#story h2').first().getByRole('link');
  await expect(link).toHaveCSS('text-decoration-line', 'none');
  await link.hover();
  await expect(link).toHaveCSS('text-decoration-line', 'underline');
  await link.press('Enter');
  await expect(page.locator('#story h2:target')).toBeInViewport();
});

test('leads on with the anchor from an address that people try', async ({ page }) => {
  await page.goto('ce-6/#event-landing');
  await expect(page).toHaveURL(/\/missions\/chang-e-6\/#event-landing$/);
  await expect(page.locator('#event-landing:target')).toBeInViewport();
});

test('leads on from an address that people try', async ({ page }) => {
  await page.goto('change-6/');
  await expect(page).toHaveURL(/\/missions\/chang-e-6\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/6/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads on from an address that people try', async ({ page }) => {
    await page.goto('change-6/');
    await expect(page).toHaveURL(/\/missions\/chang-e-6\/$/);
  });
});
