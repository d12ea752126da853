/** A page of its own, in which nothing is defined yet. */
export class Frame {
  readonly warnings: string[] = [];
  readonly window: Window & typeof globalThis;
  readonly #frame = document.createElement('iframe');

  constructor() {
    this.#frame.style.inlineSize = '60rem';
    document.body.append(this.#frame);
    this.window = this.#frame.contentWindow as Window & typeof globalThis;
    this.window.console.warn = (...parts: unknown[]) => {
      const [first] = parts;
      if (!String(first).startsWith('Lit is in dev mode')) this.warnings.push(String(first));
    };
  }

  get document(): Document {
    return this.window.document;
  }

  get body(): HTMLElement {
    return this.document.body;
  }

  /** Runs a module in this page, and all that it imports. */
  async load(url: string): Promise<void> {
    const script = this.document.createElement('script');
    script.type = 'module';
    script.src = url;
    await new Promise<void>((resolve, reject) => {
      this.window.addEventListener('error', ({ message }) => reject(new Error(message)));
      script.addEventListener('error', () => reject(new Error(`${url} does not load.`)));
      script.addEventListener('load', () => resolve());
      this.document.head.append(script);
    });
  }

  /** What a module exports that `load` has run in this page. */
  async import(url: string): Promise<unknown> {
    const importing = new this.window.Function('url', 'return import(url)') as (
      url: string,
    ) => Promise<unknown>;
    return importing(url);
  }

  close(): void {
    this.#frame.remove();
  }
}

/** Runs in a page of its own, which is closed afterwards. */
export async function inFrame(run: (frame: Frame) => Promise<void>): Promise<void> {
  const frame = new Frame();
  try {
    await run(frame);
  } finally {
    frame.close();
  }
}
