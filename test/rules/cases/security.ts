// Who may see and do what: row level security, policies, grants, roles, owners, and with whose rights things run.

import { changed, missing, unexpected } from "../sides.ts";
import type { Cases } from "./case.ts";

const users = "table public.users";
const own = "policy public.users.own rows";

export const security: Cases = {
  "rls-disabled": {
    flags: [
      [
        changed(users, { rowSecurity: [true, false] }),
        "Row level security is off on public.users; the migrations turn it on.",
      ],
    ],
    ignores: [changed(users, { rowSecurity: [false, true] }), changed(users, { forceRowSecurity: [true, false] })],
  },
  "rls-enabled": {
    flags: [
      [
        changed(users, { rowSecurity: [false, true] }),
        "Row level security is on for public.users; the migrations leave it off.",
      ],
    ],
    ignores: [changed(users, { rowSecurity: [true, false] })],
  },
  "rls-forced-changed": {
    flags: [
      [
        changed(users, { forceRowSecurity: [true, false] }),
        "Row level security is not forced on the owner of public.users; the migrations force it.",
      ],
      [
        changed(users, { forceRowSecurity: [false, true] }),
        "Row level security is forced on the owner of public.users; the migrations do not force it.",
      ],
    ],
    ignores: [changed(users, { rowSecurity: [true, false] })],
  },
  "policy-opened": {
    flags: [
      [
        changed(own, { using: ["(id = 1)", "true"] }, { permissive: true }),
        "Policy public.users.own rows lets more through than the migrations mean, by its USING expression.",
      ],
      [
        changed(own, { check: ["(id = 1)", "(true)"] }, { permissive: true }),
        "Policy public.users.own rows lets more through than the migrations mean, by its WITH CHECK expression.",
      ],
      [
        changed(own, { roles: [["app"], ["app", "guest"]] }, { permissive: true }),
        "Policy public.users.own rows lets more through than the migrations mean, by its roles.",
      ],
      [
        changed(own, { roles: [["app"], ["PUBLIC"]], command: ["select", "all"] }, { permissive: true }),
        "Policy public.users.own rows lets more through than the migrations mean, by its roles and command.",
      ],
      [
        changed(own, { permissive: [false, true] }),
        "Policy public.users.own rows lets more through than the migrations mean, by its permissive.",
      ],
      [
        changed(own, { roles: [["PUBLIC"], ["app"]] }, { permissive: false }),
        "Policy public.users.own rows lets more through than the migrations mean, by its roles.",
      ],
      [
        changed(own, { command: ["all", "select"] }, { permissive: false }),
        "Policy public.users.own rows lets more through than the migrations mean, by its command.",
      ],
    ],
    ignores: [
      changed(own, { using: ["true", "(id = 1)"] }, { permissive: true }),
      changed(own, { using: ["(id = 1)", "(id = 2)"] }, { permissive: true }),
      changed(own, { using: ["(id = 1)", "is_true(id)"] }, { permissive: true }),
      changed(own, { roles: [["PUBLIC"], ["app"]] }, { permissive: true }),
      changed(own, { roles: [["app"], ["app", "guest"]] }, { permissive: false }),
      changed(own, { command: ["all", "select"] }, { permissive: true }),
      changed(own, { permissive: [true, false] }),
    ],
  },
  "policy-changed": {
    flags: [
      [
        changed(own, { using: ["(id = 1)", "(id = 2)"] }, { permissive: true }),
        "Policy public.users.own rows has (id = 2) as its USING expression; the migrations say (id = 1).",
      ],
      [
        changed(own, { using: ["(id = 1)", "true"], check: ["(id = 1)", null] }, { permissive: true }),
        "Policy public.users.own rows has no WITH CHECK expression; the migrations say (id = 1).",
      ],
      [
        changed(own, { roles: [["PUBLIC"], ["app"]] }, { permissive: true }),
        "Policy public.users.own rows has app as its roles; the migrations say PUBLIC.",
      ],
    ],
    ignores: [
      changed(own, { using: ["(id = 1)", "true"] }, { permissive: true }),
      changed(own, { comment: ["a", "b"] }),
      missing(own),
    ],
  },
  "policy-missing": {
    flags: [[missing(own), "Policy public.users.own rows is not in the database; the migrations create it."]],
    ignores: [unexpected(own)],
  },
  "policy-unexpected": {
    flags: [[unexpected(own), "No applied migration creates policy public.users.own rows, which is in the database."]],
    ignores: [missing(own), unexpected("trigger public.users.touch")],
  },
  "grant-public": {
    flags: [
      [
        changed(users, { grants: [{ app: ["SELECT"] }, { app: ["SELECT"], anon: ["INSERT", "SELECT"] }] }),
        "Table public.users gives privileges that the migrations do not: INSERT, SELECT to anon.",
      ],
      [
        changed(
          "function public.pay(integer)",
          { grants: [{}, { PUBLIC: ["EXECUTE"] }] },
          { functionKind: "function" },
        ),
        "Function public.pay(integer) gives privileges that the migrations do not: EXECUTE to PUBLIC.",
      ],
      [
        changed(users, {
          grants: [
            { authenticated: ["SELECT"] },
            { authenticated: ["SELECT WITH GRANT OPTION", "UPDATE"], anon: ["SELECT"] },
          ],
        }),
        "Table public.users gives privileges that the migrations do not: SELECT WITH GRANT OPTION, UPDATE to authenticated and SELECT to anon.",
      ],
    ],
    ignores: [
      changed(users, { grants: [{ anon: ["SELECT"] }, {}] }),
      changed(users, { grants: [{ anon: ["SELECT WITH GRANT OPTION"] }, { anon: ["SELECT"] }] }),
      changed(users, { grants: [{}, { app: ["SELECT"] }] }),
      changed("default-privileges public.postgres on tables", { grants: [{}, { anon: ["SELECT"] }] }),
    ],
  },
  "grant-unexpected": {
    flags: [
      [
        changed(users, { grants: [{ app: ["SELECT"] }, { app: ["DELETE", "SELECT"], anon: ["SELECT"] }] }),
        "Table public.users gives privileges that the migrations do not: DELETE to app.",
      ],
      [
        changed("column public.users.id", { grants: [{}, { app: ["USAGE ON SEQUENCE"] }] }),
        "Column public.users.id gives privileges that the migrations do not: USAGE ON SEQUENCE to app.",
      ],
      [
        unexpected("role intern", { grants: { "table public.users": ["SELECT"] } }, [
          "table public.users",
          "table public.pay",
        ]),
        "Role intern, which no migration names, holds privileges on 2 objects.",
      ],
    ],
    ignores: [
      changed(users, { grants: [{ app: ["SELECT"] }, {}] }),
      changed(users, { grants: [{}, { anon: ["SELECT"] }] }),
      missing("role intern", { grants: {} }),
    ],
  },
  "grant-missing": {
    flags: [
      [
        changed(users, { grants: [{ app: ["DELETE", "SELECT"] }, { app: ["SELECT"] }] }),
        "Table public.users lacks privileges that the migrations give: DELETE to app.",
      ],
      [
        changed(users, { grants: [{ anon: ["SELECT WITH GRANT OPTION"] }, { anon: ["SELECT"] }] }),
        "Table public.users lacks privileges that the migrations give: SELECT WITH GRANT OPTION to anon.",
      ],
      [
        missing("role reader", { grants: { "table public.users": ["SELECT"] } }, ["table public.users"]),
        "Role reader is not in the database; the migrations give it privileges on 1 object.",
      ],
    ],
    ignores: [
      changed(users, { grants: [{}, { app: ["SELECT"] }] }),
      changed(users, { grants: [{ app: ["SELECT"] }, { app: ["SELECT WITH GRANT OPTION"] }] }),
    ],
  },
  "default-privileges-changed": {
    flags: [
      [
        changed("default-privileges public.postgres on tables", { grants: [{}, { anon: ["SELECT"] }] }),
        "New tables that postgres makes in schema public get other privileges than the migrations mean.",
      ],
      [
        missing("default-privileges public.postgres on tables", { grants: { anon: ["SELECT"] } }),
        "New tables that postgres makes in schema public get other privileges than the migrations mean.",
      ],
      [
        unexpected("default-privileges public.postgres on tables", { grants: { anon: ["SELECT"] } }),
        "New tables that postgres makes in schema public get other privileges than the migrations mean.",
      ],
    ],
    ignores: [changed(users, { grants: [{}, { anon: ["SELECT"] }] })],
  },
  "owner-changed": {
    flags: [
      [
        changed(users, { owner: ["postgres", "bob"] }),
        "Table public.users is owned by bob; the migrations make postgres its owner.",
      ],
      [
        changed("schema audit", { owner: ["postgres", "bob"] }),
        "Schema audit is owned by bob; the migrations make postgres its owner.",
      ],
    ],
    ignores: [changed(users, { comment: ["a", "b"] })],
  },
  "comment-changed": {
    flags: [
      [
        changed(users, { comment: ["people", null] }),
        "The comment on table public.users is gone; the migrations say “people”.",
      ],
      [
        changed(users, { comment: ["Who.", "Touch me."] }),
        "The comment on table public.users is “Touch me.”; the migrations say “Who.”.",
      ],
      [changed(users, { comment: [null, "x"] }), "The comment on table public.users, “x”, is not in the migrations."],
      [
        changed("view public.v", { columnComments: [{}, { id: "the key" }] }),
        "A column's comment in view public.v is not what the migrations say.",
      ],
      [
        changed("column public.users.id", { identityComment: [null, "x"] }),
        "The comment on the sequence of column public.users.id, “x”, is not in the migrations.",
      ],
    ],
    ignores: [changed(users, { owner: ["a", "b"] })],
  },
  "function-security-changed": {
    flags: [
      [
        changed("function public.pay(integer)", { security: ["invoker", "definer"] }),
        "The function public.pay(integer) runs with its owner's rights; the migrations mean its caller's.",
      ],
      [
        changed("function public.pay(integer)", { security: ["definer", "invoker"], searchPath: ["public", null] }),
        "The function public.pay(integer) runs with its caller's rights; the migrations mean its owner's, and its search_path differs.",
      ],
      [
        changed("function public.pay(integer)", { searchPath: ["public", null] }),
        "The search_path of function public.pay(integer) is not what the migrations pin.",
      ],
    ],
    ignores: [changed("function public.pay(integer)", { body: ["a", "b"] })],
  },
  "view-security-changed": {
    flags: [
      [
        changed("view public.v", { securityInvoker: [true, false] }),
        "The view public.v reads its tables with its owner's rights, past row level security; the migrations mean its caller's.",
      ],
      [
        changed("view public.v", { securityInvoker: [false, true] }),
        "The view public.v reads its tables with its caller's rights; the migrations mean its owner's.",
      ],
      [
        changed("view public.v", { options: [["security_barrier=true"], []] }),
        "The security_barrier of view public.v is not what the migrations say.",
      ],
    ],
    ignores: [
      changed("view public.v", { definition: ["SELECT 1", "SELECT 2"] }),
      changed("view public.v", {
        options: [["security_barrier=true"], ["check_option=local", "security_barrier=true"]],
      }),
    ],
  },
};
