// All that a page with charts runs before one comes into view: it stands in the page itself, and only then loads what
// draws them again, so that they answer to a pointer and to keys. Until then, and without it, they are pictures.

const code = document.querySelector<HTMLElement>('[data-charts]')?.dataset['charts'] ?? '';
const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    void import(/* @vite-ignore */ code).then(() => target.dispatchEvent(new Event('draw', { bubbles: true })));
  }
});
for (const chart of document.querySelectorAll('.chart')) observer.observe(chart);
