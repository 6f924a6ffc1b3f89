import { expect, test } from './support.ts';

test.describe('under the policy', () => {
  test.use({ expectedMessage: /TrustedHTML/ });

  test('text does not become code', async ({ page }) => {
    await page.goto('./search/');
    const outcomes = await page.evaluate(() =>
      [
        () => (document.createElement('p').innerHTML = '<img>'),
        () => (document.createElement('script').src = 'https://example.org/other.js'),
        () => new Worker('https://example.org/other.js'),
      ].map((attempt) => {
        try {
          attempt();
          return 'allowed';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error);
        }
      }),
    );
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  });
});

test('the search runs in a worker of this site', async ({ page }) => {
  await page.goto('./search/?q=dorn');
  await expect(page.getByRole('status')).toContainText('result');
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    '/pagefind/pagefind-worker.js',
  ]);
});
