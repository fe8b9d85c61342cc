// All that the page of the search runs before a reader asks. What was asked before, which the address of the page
// holds, is asked again; else the search is loaded when its field is touched.
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');
const asked = new URLSearchParams(location.search).get('q');
let search: Promise<unknown> | undefined;

function wake(): void {
  search ??= import(/* @vite-ignore */ form?.dataset['search'] ?? '');
}

if (field && asked !== null) {
  field.value = asked;
  wake();
} else if (document.activeElement === field) wake();
form?.addEventListener('focusin', wake);
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  wake();
});
