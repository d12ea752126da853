/** What a page in a frame says to the page around it. */
export interface HeightMessage {
  readonly type: 'communique-height';
  /** In CSS pixels. */
  readonly height: number;
}

/** How the page around a frame asks for it again, having come later. */
export interface HeightRequest {
  readonly type: 'communique-height-request';
}

export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === 'communique-height' && typeof height === 'number' && height > 0;
}

export function isHeightRequest(data: unknown): data is HeightRequest {
  return (data as HeightRequest | null)?.type === 'communique-height-request';
}
