// What Tab must come to: of radio buttons of one name only one.
const stops = () => {
  const groups = new Set();
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  return all.filter((element) => {
    if (element.tabIndex < 0 || element.disabled || element.type === "hidden") return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.type !== "radio") return true;
    const group = element.form?.querySelectorAll(`input[name="${CSS.escape(element.name)}"]`) ?? [];
    if ([...group].some((one) => one.checked) && !element.checked) return false;
    const key = element.name + " " + [...document.forms].indexOf(element.form);
    return !groups.has(key) && groups.add(key);
  });
};
