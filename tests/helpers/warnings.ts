/** What the console warned of since `listen`, each as one line. */
export class Warnings {
  readonly lines: string[] = [];
  #original: typeof console.warn | undefined;

  /** For mocha's hooks: a new list for each test of the suite around. */
  static ofEachTest(): Warnings {
    const warnings = new Warnings();
    beforeEach(() => warnings.listen(console));
    afterEach(() => warnings.restore(console));
    return warnings;
  }

  listen(target: Console): void {
    this.lines.length = 0;
    this.#original = target.warn;
    target.warn = (...parts: unknown[]) => {
      this.lines.push(parts.filter((each) => typeof each === 'string').join(' '));
    };
  }

  restore(target: Console): void {
    if (this.#original) target.warn = this.#original;
  }
}
