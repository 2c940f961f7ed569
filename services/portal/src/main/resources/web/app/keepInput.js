// Switching the language keeps what was typed: the fields of this page's form wait for the other.
const KEPT = "panro-kept-input";
const form = () => document.querySelector("main form[method=post]");

// Results that change without a new page change the address, which the other language keeps.
document.body.addEventListener("htmx:pushedIntoHistory", () => {
  document.getElementById("other-language").search = location.search;
});

document.getElementById("other-language")?.addEventListener("click", (event) => {
  const fields = form();
  if (fields) {
    const typed = [...new FormData(fields)].filter(([name, value]) => typeof value === "string");
    sessionStorage.setItem(KEPT, JSON.stringify({ page: event.currentTarget.pathname, typed }));
  }
});

const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
sessionStorage.removeItem(KEPT);
if (kept?.page === location.pathname && form()) {
  const seen = {};
  for (const [name, value] of kept.typed) {
    const row = (seen[name] = (seen[name] ?? -1) + 1);
    const field = form().querySelectorAll(`[name="${CSS.escape(name)}"]`)[row];
    if (field && (field.type === "checkbox" || field.type === "radio")) {
      form().querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((choice) => {
        choice.checked ||= choice.value === value;
      });
    } else if (field && field.type !== "file") {
      field.value = value;
    }
  }
}
