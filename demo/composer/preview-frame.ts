import '../../src/define/all.js';
import { inlineElements, type Block } from '../../src/embed/index.js';
import { directionOf } from '../../src/locale/index.js';
import { find, inLanguage, type Statement } from '../../src/model/index.js';
import { measureContrast } from './contrast.js';
import type { FromPreview, ToPreview } from './preview-messages.js';

/** The page in the preview: it uses the elements as a newsroom would. */

const root = document.documentElement;
const explainer = document.querySelector('statement-explainer')!;
const empty = document.querySelector<HTMLElement>('.empty')!;

/** The node of each block, by its key. */
const nodes = new Map<number, { node: HTMLElement; block: Block }>();
let statement: Statement | undefined;
let selected: number | undefined;

addEventListener('message', ({ data, origin, source }: MessageEvent<ToPreview>) => {
  if (origin !== location.origin || source !== parent) return;
  if (data.kind === 'statement') showStatement(data);
  else showExplainer(data);
});
tell({ kind: 'ready' });

explainer.addEventListener('click', (event) => {
  for (const target of event.composedPath()) {
    if (!(target instanceof Element)) continue;
    // A source opens beside the composer, not instead of the preview.
    if (target instanceof HTMLAnchorElement && target.origin !== location.origin) {
      target.target = '_blank';
      target.rel = 'noopener';
    }
    for (const [key, { node }] of nodes) if (node === target) tell({ kind: 'select', key });
  }
});

function tell(message: FromPreview): void {
  parent.postMessage(message, location.origin);
}

function showStatement(message: ToPreview & { kind: 'statement' }): void {
  statement = message.statement;
  explainer.statement = message.statement;
}

function showExplainer(message: ToPreview & { kind: 'explainer' }): void {
  root.lang = message.language;
  root.dir = message.direction;
  root.dataset['scheme'] = message.scheme;
  empty.hidden = message.items.length > 0;
  empty.textContent = message.empty.text;
  empty.lang = message.empty.language;
  empty.dir = directionOf(message.empty.language);
  showBlocks(message.items);
  showSelected(message.selected);
  showTokens(message.tokens);
  void showTheme(message.theme).then(tellContrast);
}

function tellContrast(): void {
  tell({ kind: 'contrast', figures: measureContrast(document.body) });
}

function showBlocks(items: readonly { key: number; block: Block }[]): void {
  const keys = new Set(items.map(({ key }) => key));
  for (const key of nodes.keys()) if (!keys.has(key)) nodes.delete(key);
  const wanted = items.map(({ key, block }) => {
    const known = nodes.get(key);
    const node = nodeOf(block, isSameKind(known?.block, block) ? known?.node : undefined);
    nodes.set(key, { node, block });
    return node;
  });
  const inPlace =
    wanted.length === explainer.children.length &&
    wanted.every((node, index) => node === explainer.children[index]);
  if (!inPlace) explainer.replaceChildren(...wanted);
}

const isSameKind = (known: Block | undefined, block: Block): boolean =>
  known?.kind === block.kind &&
  (known.kind !== 'widget' || block.kind !== 'widget' || known.element === block.element);

/** The node for a block: the one that it has, brought up to date, or a new one. */
function nodeOf(block: Block, known: HTMLElement | undefined): HTMLElement {
  if (block.kind !== 'widget') {
    const node = known ?? document.createElement(block.kind === 'heading' ? 'h2' : 'p');
    node.textContent = block.text;
    return node;
  }
  const isInline = inlineElements.has(block.element);
  const node = known ?? document.createElement(isInline ? 'p' : block.element);
  const widget = isInline
    ? ((node.firstElementChild as HTMLElement | null) ??
      node.appendChild(document.createElement(block.element)))
    : node;
  for (const name of widget.getAttributeNames()) {
    if (!(name in block.attributes) && name !== 'class') widget.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(block.attributes)) {
    const text = value === true ? '' : value;
    if (text === false) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== text) widget.setAttribute(name, text);
  }
  if (block.element === 'statement-note') {
    widget.textContent = block.words ?? labelOf(block.attributes['about']);
  }
  return node;
}

/** What the statement calls a clause or a reference. */
function labelOf(id: string | boolean | undefined): string {
  if (!statement || typeof id !== 'string') return '';
  const texts = find(statement, 'reference', id)?.label ?? find(statement, 'clause', id)?.title;
  return texts ? inLanguage(texts, root.lang).text : id;
}

function showSelected(key: number | undefined): void {
  for (const [each, { node }] of nodes) node.classList.toggle('selected', each === key);
  if (key !== selected && key !== undefined) {
    nodes.get(key)?.node.scrollIntoView({ block: 'nearest' });
  }
  selected = key;
}

function showTokens(tokens: Readonly<Record<string, string>>): void {
  const former = Array.from(root.style).filter((property) => property.startsWith('--communique'));
  for (const property of former) if (!(property in tokens)) root.style.removeProperty(property);
  for (const [property, value] of Object.entries(tokens)) root.style.setProperty(property, value);
}

/** Settled when the theme is on the page. */
async function showTheme(theme: string | undefined): Promise<void> {
  if (root.dataset['theme'] === theme) return;
  const former = document.querySelector('link[data-theme]');
  if (!theme) {
    delete root.dataset['theme'];
    former?.remove();
    return;
  }
  root.dataset['theme'] = theme;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.dataset['theme'] = theme;
  sheet.href = new URL(`../../dist/themes/${encodeURIComponent(theme)}.css`, location.href).href;
  await new Promise((resolve) => {
    sheet.addEventListener('load', resolve, { once: true });
    sheet.addEventListener('error', resolve, { once: true });
    document.head.append(sheet);
  });
  former?.remove();
}
