/** A server for addresses of statements: what it answers, and what it was asked for. */
export class Network {
  readonly requests: string[] = [];
  readonly #answers = new Map<string, () => Response>();
  #fetch: typeof fetch | undefined;

  /** For mocha's hooks: a server for each test of the suite around. */
  static ofEachTest(): Network {
    const network = new Network();
    beforeEach(() => network.#start());
    afterEach(() => network.#stop());
    return network;
  }

  /** Answers requests for the address, relative to the page, with JSON or with a text. Returns the whole address. */
  serve(address: string, content: object | string, status = 200): string {
    const { href } = new URL(address, document.baseURI);
    const body = typeof content === 'string' ? content : JSON.stringify(content);
    this.#answers.set(href, () => new Response(body, { status }));
    return href;
  }

  #start(): void {
    this.requests.length = 0;
    this.#answers.clear();
    this.#fetch = window.fetch;
    window.fetch = async (input) => {
      const address = input instanceof Request ? input.url : String(input);
      this.requests.push(address);
      const answer = this.#answers.get(address);
      if (!answer) throw new TypeError(`Failed to fetch ${address}`);
      return answer();
    };
  }

  #stop(): void {
    window.fetch = this.#fetch!;
  }
}
