/**
 * A page that mounts a contender and says when that is painted. The same for all of them: what it
 * costs by itself is measured with no contender in it, and taken away.
 *
 * @param {object} options
 * @param {string} options.script Address of the bundle.
 * @param {string | undefined} [options.stylesheet]
 * @param {string} options.kind The export of the bundle that mounts.
 * @param {object} options.first What it mounts.
 * @param {object} [options.second] What it then changes to.
 * @param {string} [options.body] What the page is served with.
 * @param {string} [options.head]
 */
export function benchPage({ script, stylesheet, kind, first, second, body = '', head = '' }) {
  const json = JSON.stringify({ first, second }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
${stylesheet ? `<link rel="stylesheet" href="${stylesheet}">` : ''}${head}
<script>
  window.bench = Promise.withResolvers();
  bench.mounted = bench.promise;
  bench.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
</script>
</head>
<body><main id="place">${body}</main>
<script type="application/json" id="views">${json}</script>
<script type="module">
  import { ${kind} as contender } from '${script}';
  const { first, second } = JSON.parse(document.getElementById('views').textContent);
  const place = document.getElementById('place');
  bench.change = async () => {
    const start = performance.now();
    await contender.change(place, second);
    await bench.painted();
    return performance.now() - start;
  };
  try {
    await contender.mount(place, first);
    await bench.painted();
    bench.resolve(performance.now());
  } catch (error) {
    bench.reject(error);
  }
</script>
</body>
</html>`;
}
