import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const roots = new WeakMap();

export function render(place, content) {
  let root = roots.get(place);
  if (!root) roots.set(place, (root = createRoot(place)));
  flushSync(() => root.render(content));
}
