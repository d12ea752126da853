/** How far a long command is. */
export interface Progress {
  /** One more is done. */
  advance(): void;
  /** Everything is, or nothing more will be. */
  stop(): void;
}

const silent: Progress = { advance: () => {}, stop: () => {} };

/**
 * A bar on a terminal, and nothing anywhere else.
 *
 * @param total How many times it will advance.
 * @param unit What is counted, in the plural.
 */
export async function progressOn(
  stream: NodeJS.WriteStream,
  total: number,
  unit: string,
): Promise<Progress> {
  if (!stream.isTTY) return silent;
  const { progress } = await import('@clack/prompts');
  const bar = progress({ output: stream, max: total, withGuide: false });
  // The library takes Control-C itself, and would leave as if all were done.
  const interrupted = (): void => {
    process.exitCode = 130;
  };
  process.once('exit', interrupted);
  let done = 0;
  const message = (): string => `${done} of ${total} ${unit}`;
  bar.start(message());
  return {
    advance: () => {
      done += 1;
      bar.advance(1, message());
    },
    stop: () => {
      process.off('exit', interrupted);
      bar.clear();
    },
  };
}
