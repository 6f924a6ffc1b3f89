import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser as Chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { findBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

/** Writes every page type at three widths in both themes, and as printed, to be looked at. */
const folder = 'screenshots';
const widths = { phone: 390, tablet: 820, desktop: 1440 };
const themes = ['light', 'dark'] as const;

function fileName(name: string, variant: string, ending: string): string {
  return join(folder, `${name.replaceAll(' ', '-')}-${variant}.${ending}`);
}

/** Loads the pictures that wait for a reader to come near. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
}

async function photograph(browser: Chromium, origin: string): Promise<void> {
  for (const [device, width] of Object.entries(widths)) {
    for (const colorScheme of themes) {
      const viewport = { width, height: Math.round(width * 0.7) + 500 };
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const { name, path } of pageTypes) {
        await page.goto(origin + path);
        await loadPictures(page);
        const file = fileName(name, `${device}-${colorScheme}`, 'png');
        await page.screenshot({ path: file, fullPage: true });
      }
      await context.close();
    }
  }
}

async function print(browser: Chromium, origin: string): Promise<void> {
  const page = await browser.newPage();
  for (const { name, path } of pageTypes) {
    await page.goto(origin + path);
    await loadPictures(page);
    await page.pdf({ path: fileName(name, 'print', 'pdf'), format: 'A4', printBackground: true });
  }
}

const { executablePath, args, env } = await findBrowser();
const server = await preview({ server: { port: 4398, host: 'localhost' }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const origin = `http://localhost:${server.port}/`;
await mkdir(folder, { recursive: true });
await photograph(browser, origin);
await print(browser, origin);
await browser.close();
await server.stop();
console.log(`The screenshots are in ${resolve(folder)}`);
