/** As much of Node's `Buffer` as Lit's server build uses: binary strings as base64. */
export const Buffer = {
  from: (binary: string): { toString(): string } => ({ toString: () => btoa(binary) }),
};
