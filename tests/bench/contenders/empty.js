// What a measurement costs by itself: a page with everything but a contender.
export function mount() {}
export { mount as change };
