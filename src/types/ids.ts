// The languages that types are written in, and the forms that Python knows for a row.

export const languages = ["typescript", "python"] as const;
export type LanguageId = (typeof languages)[number];

export const styles = ["typeddict", "pydantic", "sqlmodel", "dataclass"] as const;
export type PythonStyle = (typeof styles)[number];
