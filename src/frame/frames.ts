/**
 * The script of a page that holds frames of this library: makes each as high as
 * the page in it says.
 */
import { isHeightMessage, type HeightRequest } from './frame-height.js';

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>('iframe.communique-frame');

// Far above any widget, so that no page in a frame can push the article out of the reader's sight.
const maximumHeight = 20_000;

/** Whether a message can come from the page that the article has put into this frame. */
function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (!source || source !== frame.contentWindow) return false;
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : new URL(frame.src).origin);
}

addEventListener('message', (event) => {
  if (!isHeightMessage(event.data)) return;
  const frame = [...frames()].find((candidate) => isFrom(candidate, event));
  if (frame) frame.style.height = `${Math.min(event.data.height, maximumHeight)}px`;
});

// Those that were there before this script have spoken to nobody.
for (const { contentWindow } of frames()) {
  contentWindow?.postMessage({ type: 'communique-height-request' } satisfies HeightRequest, '*');
}
