// The page's own script: finding by word, counting what is shown, and copying. The page is whole without it. It puts no text
// into the page but numbers of its own.

export const script = `(() => {
  "use strict";
  const all = [...document.querySelectorAll(".finding")];
  const shown = document.querySelector(".shown");
  const form = document.querySelector(".filters");
  const search = document.getElementById("search");
  const texts = new Map();
  const textOf = (finding) => {
    if (!texts.has(finding)) texts.set(finding, finding.textContent.toLowerCase());
    return texts.get(finding);
  };
  const count = () => {
    const boxes = [...document.querySelectorAll(".filters input[type=checkbox]")];
    const off = boxes.filter((box) => !box.checked).map((box) => box.id);
    const number = all.filter((one) => !one.hidden && !off.some((id) => one.classList.contains(id))).length;
    shown.textContent = number === all.length ? "" : number === 0
      ? "Nothing matches these filters."
      : number + " of " + all.length + " shown";
  };
  if (form && shown) {
    const apply = () => {
      const words = search ? search.value.toLowerCase().split(/\\s+/).filter(Boolean) : [];
      for (const one of all) one.hidden = words.length > 0 && !words.every((word) => textOf(one).includes(word));
      count();
    };
    let waiting;
    form.addEventListener("input", (event) => {
      if (event.target !== search) return count();
      clearTimeout(waiting);
      waiting = setTimeout(apply, 120);
    });
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    if (search) search.parentElement.hidden = false;
    apply();
  }
  const open = () => {
    const target = location.hash.startsWith("#f-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.open = true;
  };
  addEventListener("hashchange", open);
  open();
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  for (const button of document.querySelectorAll("button.copy")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      await copy(document.getElementById(button.dataset.copies).textContent);
      button.textContent = "Copied";
      button.focus();
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
})();
`;
