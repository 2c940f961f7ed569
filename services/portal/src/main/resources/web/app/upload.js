// Files are sent with progress; the page that answers takes this one's place, as without scripts.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-upload]");
  if (!form) {
    return;
  }
  event.preventDefault();
  const bar = form.querySelector("progress");
  const button = form.querySelector("button[type=submit]");
  const call = new XMLHttpRequest();
  call.upload.addEventListener("progress", (sent) => {
    bar.value = sent.lengthComputable ? (100 * sent.loaded) / sent.total : 0;
  });
  call.addEventListener("load", () => {
    const answer = new DOMParser().parseFromString(call.responseText, "text/html");
    const main = answer.querySelector("main");
    if (main) {
      document.querySelector("main").replaceWith(main);
      main.focus();
    } else {
      form.submit();
    }
  });
  call.addEventListener("error", () => form.submit());
  bar.hidden = false;
  button.disabled = true;
  call.open("POST", form.action);
  call.setRequestHeader("Accept", "text/html");
  call.send(new FormData(form));
});
