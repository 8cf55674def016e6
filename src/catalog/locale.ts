// An ICU locale in its one form, a language tag. From 16 on a server keeps it so; before, and where ICU came without its
// data, it keeps what was written: `de@collation=phonebook` is `de-u-co-phonebk`.

/** As it was, where it is no locale of ICU's. */
export function canonicalLocale(text: string): string {
  const [language = "", keywords = ""] = text.split("@");
  const tag = /^(root)?$/i.test(language) ? "und" : language.replaceAll("_", "-");
  const written = keywords.split(";").filter((keyword) => keyword !== "");
  const extension = written.map(subtag).sort().join("-");
  try {
    return Intl.getCanonicalLocales(extension === "" ? tag : `${tag}-u-${extension}`)[0] ?? text;
  } catch {
    return text;
  }
}

function subtag(keyword: string): string {
  const [name = "", value = ""] = keyword.toLowerCase().split("=");
  return `${keys[name] ?? name}-${values[value] ?? value}`;
}

/** As Unicode's table of keys has them. */
const keys: Readonly<Record<string, string>> = {
  collation: "co",
  colalternate: "ka",
  colbackwards: "kb",
  colcasefirst: "kf",
  colcaselevel: "kc",
  colnormalization: "kk",
  colnumeric: "kn",
  colreorder: "kr",
  colstrength: "ks",
};

const values: Readonly<Record<string, string>> = {
  yes: "true",
  no: "false",
  primary: "level1",
  secondary: "level2",
  tertiary: "level3",
  quaternary: "level4",
  identical: "identic",
  "non-ignorable": "noignore",
  dictionary: "dict",
  gb2312han: "gb2312",
  phonebook: "phonebk",
  traditional: "trad",
};
