const files = import.meta.glob<string>('../src/theme/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The ready-made themes: each by its name, with its style sheet. */
export const themes = Object.entries(files).map(([path, css]) => ({
  name: path.replace(/^.*\/|\.css$/g, ''),
  css,
}));
