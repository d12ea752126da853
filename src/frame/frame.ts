/**
 * The script of a page in a frame: tells the page around it how high it is, in
 * the words of every system that may stand there, shows the colours that it is
 * asked for, and keeps links alive where the frame may open no window.
 */
import { isHeightRequest, type HeightMessage } from './frame-height.js';

const asked = new URLSearchParams(location.search);
// WordPress appends `#?secret=…` to the address.
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
const pymId = asked.get('childId');

const scheme = asked.get('scheme');
if (scheme === 'dark' || scheme === 'light') document.documentElement.dataset['scheme'] = scheme;

let told = 0;

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  const messages: unknown[] = [
    { type: 'communique-height', height } satisfies HeightMessage,
    { sentinel: 'amp', type: 'embed-size', height },
  ];
  if (secret) messages.push({ message: 'height', value: height, secret });
  if (pymId) messages.push(['pym', pymId, 'height', height].join('xPYMx'));
  // A height is no secret, and who may frame the page is for its server to say.
  for (const message of messages) parent.postMessage(message, '*');
}

/**
 * Elsewhere has a window of its own, because other sites refuse to be shown in a frame. A frame
 * without an origin is sandboxed and may open none.
 */
function followLink(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || link.origin === location.origin) return;
  if (self.origin !== 'null') {
    link.target = '_blank';
    return;
  }
  const landing = document.querySelector<HTMLLinkElement>('link[rel="related"]');
  if (!landing) return;
  event.preventDefault();
  location.href = landing.href;
}

if (parent !== self) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('message', ({ data }) => {
    if (!isHeightRequest(data)) return;
    told = 0;
    tellHeight();
  });
  addEventListener('click', followLink);
}
