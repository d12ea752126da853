// What a site's own script brings: elements with shadow roots, and tabs.

class NestedHost extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const depth = Number(this.dataset.depth);
    const inner = document.createElement(depth > 1 ? 'nested-host' : 'clause-card');
    if (depth > 1) inner.dataset.depth = String(depth - 1);
    else inner.setAttribute('clause', 'space');
    inner.append(...this.childNodes);
    this.attachShadow({ mode: 'open' }).append(inner);
  }
}

customElements.define('nested-host', NestedHost);

const tabs = [...document.querySelectorAll('[role=tab]')];

function select(tab) {
  for (const other of tabs) {
    const selected = other === tab;
    other.setAttribute('aria-selected', String(selected));
    other.tabIndex = selected ? 0 : -1;
    document.getElementById(other.getAttribute('aria-controls')).hidden = !selected;
  }
  tab.focus();
}

const steps = { ArrowLeft: -1, ArrowRight: 1 };

for (const [place, tab] of tabs.entries()) {
  tab.addEventListener('click', () => select(tab));
  tab.addEventListener('keydown', ({ key }) => {
    const step = steps[key];
    if (step) select(tabs.at((place + step) % tabs.length));
  });
}
