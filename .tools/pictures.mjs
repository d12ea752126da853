// Takes the pictures of the README from the demo pages: run it again when the looks change.
import { mkdir } from 'node:fs/promises';
import { startDevServer } from '@web/dev-server';
import { chromium } from 'playwright-core';
import { browserArguments, requireBrowser } from './browser.mjs';

const folder = 'stories/pictures';

/** @type {{ name: string, page: string, width: number, height?: number, element?: string, open?: string }[]} */
const pictures = [
  { name: 'article-en', page: 'article.en', width: 1024, height: 1280 },
  { name: 'article-ar', page: 'article.ar', width: 390, height: 1280 },
  { name: 'clause-card-en', page: 'article.en', width: 800, element: 'clause-card' },
  {
    name: 'commitment-timeline-ar',
    page: 'article.ar',
    width: 800,
    height: 1000,
    element: 'commitment-timeline',
  },
  {
    name: 'party-stance-badge-en',
    page: 'article.en',
    width: 800,
    height: 720,
    element: 'party-stance-badge',
    open: 'button',
  },
  {
    name: 'stance-matrix-en',
    page: 'explainer.en',
    width: 800,
    height: 900,
    element: 'stance-matrix',
  },
];

const server = await startDevServer({
  config: { rootDir: '.', port: 0 },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: browserArguments,
});
await mkdir(folder, { recursive: true });
const address = server.server?.address();
if (!address || typeof address === 'string') throw new Error('The server did not start.');
for (const { name, page: path, width, height = 900, element, open } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`http://localhost:${address.port}/demo/${path}.html`, {
    waitUntil: 'networkidle',
  });
  const file = { path: `${folder}/${name}.png` };
  const target = page.locator(element ?? 'body').first();
  if (open) await target.locator(open).first().click();
  if (!element || open) await page.screenshot(file);
  else {
    const box = await target.boundingBox();
    const clip = box && { ...box, height: Math.min(box.height, height) };
    await page.screenshot({ ...file, fullPage: true, ...(clip && { clip }) });
  }
  await page.close();
  console.log(file.path);
}
await browser.close();
await server.stop();
