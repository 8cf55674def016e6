// Views, functions, types, triggers, rules, event triggers.

import { changed, missing, unexpected } from "../sides.ts";
import type { Cases } from "./case.ts";

const pay = "function public.pay(integer)";
const touch = "trigger public.users.touch";

export const code: Cases = {
  "view-missing": {
    flags: [
      [
        missing("view public.v", { materialized: false }),
        "View public.v is not in the database; the migrations create it.",
      ],
      [
        missing("view public.m", { materialized: true }),
        "Materialized view public.m is not in the database; the migrations create it.",
      ],
    ],
    ignores: [missing("table public.v", { partitionOf: null }), unexpected("view public.v")],
  },
  "view-unexpected": {
    flags: [
      [
        unexpected("view public.v", { grants: {} }),
        "No applied migration creates view public.v, which is in the database.",
      ],
      [
        unexpected("view public.v", { grants: { anon: ["SELECT"] } }),
        "No applied migration creates view public.v, which is in the database; anon has SELECT on it.",
      ],
    ],
    ignores: [missing("view public.v")],
  },
  "view-changed": {
    flags: [
      [
        changed("view public.v", { definition: ["SELECT 1", "SELECT 2"] }),
        "View public.v has SELECT 2 as its definition; the migrations say SELECT 1.",
      ],
      [
        changed("view public.v", { definition: ["SELECT\n 1", "SELECT\n 2"] }),
        "View public.v differs from the migrations in its definition.",
      ],
    ],
    ignores: [
      changed("view public.v", { securityInvoker: [true, false] }),
      changed("view public.v", { tablespace: [null, "fast"] }),
      changed("view public.v", { grants: [{}, { anon: ["SELECT"] }] }),
    ],
  },
  "function-missing": {
    flags: [
      [
        missing(pay, { functionKind: "function" }),
        "Function public.pay(integer) is not in the database; the migrations create it.",
      ],
      [
        missing(pay, { functionKind: "procedure" }),
        "Procedure public.pay(integer) is not in the database; the migrations create it.",
      ],
    ],
    ignores: [unexpected(pay)],
  },
  "function-unexpected": {
    flags: [
      [
        unexpected(pay, { functionKind: "aggregate", grants: {} }),
        "No applied migration creates aggregate public.pay(integer), which is in the database.",
      ],
    ],
    ignores: [missing(pay)],
  },
  "function-changed": {
    flags: [
      [
        changed(pay, { body: ["SELECT 1", "SELECT 2"] }),
        "Function public.pay(integer) has SELECT 2 as its body; the migrations say SELECT 1.",
      ],
      [
        changed(pay, { volatility: ["stable", "volatile"], strict: [true, false], security: ["definer", "invoker"] }),
        "Function public.pay(integer) differs from the migrations in its volatility and strict.",
      ],
      [
        changed(pay, {
          arguments: [
            [{ name: "a", mode: "in", type: "integer", default: null }],
            [{ name: "a", mode: "in", type: "integer", default: "1" }],
          ],
        }),
        "Function public.pay(integer) has a integer DEFAULT 1 as its arguments; the migrations say a integer.",
      ],
    ],
    ignores: [changed(pay, { security: ["invoker", "definer"] }), changed(pay, { comment: [null, "x"] })],
  },
  "type-missing": {
    flags: [
      [
        missing("type public.mood", { typeKind: "enum" }),
        "Enum public.mood is not in the database; the migrations create it.",
      ],
      [
        missing("type public.pair", { typeKind: "composite" }),
        "Composite type public.pair is not in the database; the migrations create it.",
      ],
    ],
    ignores: [unexpected("type public.mood")],
  },
  "type-unexpected": {
    flags: [
      [
        unexpected("type public.mail", { typeKind: "domain", grants: {} }),
        "No applied migration creates domain public.mail, which is in the database.",
      ],
    ],
    ignores: [missing("type public.mail")],
  },
  "type-changed": {
    flags: [
      [
        changed("type public.mail", { nullable: [true, false] }, { typeKind: "domain" }),
        "Domain public.mail: NOT NULL; the migrations say NULL allowed.",
      ],
      [
        changed(
          "type public.mail",
          { constraints: [{}, { ok: { definition: "CHECK (VALUE > 0)", validated: true } }] },
          { typeKind: "domain" },
        ),
        "Domain public.mail has CONSTRAINT ok CHECK (VALUE > 0) as its constraints; the migrations say none.",
      ],
    ],
    ignores: [
      changed("type public.mood", { values: [["a"], ["a", "b"]] }),
      changed("type public.mood", { owner: ["a", "b"] }),
    ],
  },
  "enum-value-missing": {
    flags: [
      [
        changed("type public.mood", { values: [["sad", "ok", "glad"], ["ok"]] }, { typeKind: "enum" }),
        "Enum public.mood lacks the values sad and glad, which the migrations give it.",
      ],
      [
        changed(
          "type public.mood",
          {
            values: [
              ["sad", "ok"],
              ["ok", "wild"],
            ],
          },
          { typeKind: "enum" },
        ),
        "Enum public.mood lacks the value sad, which the migrations give it.",
      ],
      [
        changed("type public.mood", { values: [[..."abcdefghij"], []] }, { typeKind: "enum" }),
        "Enum public.mood lacks the values a, b, c, d, e, f and 4 more, which the migrations give it.",
      ],
    ],
    ignores: [
      changed("type public.mood", { values: [["ok"], ["ok", "glad"]] }),
      changed("type public.mood", {
        values: [
          ["a", "b"],
          ["b", "a"],
        ],
      }),
    ],
  },
  "enum-changed": {
    flags: [
      [
        changed("type public.mood", { values: [["ok"], ["ok", "glad"]] }, { typeKind: "enum" }),
        "Enum public.mood has the value glad, which no applied migration adds.",
      ],
      [
        changed(
          "type public.mood",
          {
            values: [
              ["a", "b", "c"],
              ["a", "c", "b"],
            ],
          },
          { typeKind: "enum" },
        ),
        "The values of enum public.mood are in another order than the migrations say.",
      ],
    ],
    ignores: [
      changed("type public.mood", {
        values: [
          ["a", "b", "c"],
          ["a", "c"],
        ],
      }),
    ],
  },
  "trigger-missing": {
    flags: [[missing(touch), "Trigger public.users.touch is not in the database; the migrations create it."]],
    ignores: [missing("event-trigger watch"), unexpected(touch)],
  },
  "trigger-unexpected": {
    flags: [[unexpected(touch), "No applied migration creates trigger public.users.touch, which is in the database."]],
    ignores: [missing(touch)],
  },
  "trigger-changed": {
    flags: [
      [
        changed(touch, { definition: ["CREATE TRIGGER a", "CREATE TRIGGER b"] }),
        "Trigger public.users.touch has CREATE TRIGGER b as its definition; the migrations say CREATE TRIGGER a.",
      ],
      [
        changed(touch, { enabled: ["disabled", "origin"] }),
        "Trigger public.users.touch: enabled; the migrations say disabled.",
      ],
      [
        changed(touch, { enabled: ["origin", "always"] }),
        "Trigger public.users.touch: enabled always, also on replicas; the migrations say enabled.",
      ],
    ],
    ignores: [changed(touch, { enabled: ["origin", "disabled"] })],
  },
  "trigger-disabled": {
    flags: [
      [
        changed(touch, { enabled: ["origin", "disabled"] }),
        "Trigger public.users.touch does not fire; the migrations enable it.",
      ],
      [
        changed(touch, { enabled: ["always", "replica"] }),
        "Trigger public.users.touch does not fire; the migrations enable it.",
      ],
      [
        changed("constraint public.orders.orders_user_fk", { enabled: ["origin", "disabled"] }),
        "Constraint public.orders.orders_user_fk is not enforced, because its triggers are disabled; the migrations enable them.",
      ],
      [
        changed(
          "table public.events_1",
          { partitionTriggers: [{ log: "disabled" }, { log: "disabled", touch: "disabled" }] },
          { partitionOf: "public.events" },
        ),
        "Partition public.events_1 does not fire its parent's touch; the migrations mean it to.",
      ],
    ],
    ignores: [
      changed(touch, { enabled: ["disabled", "origin"] }),
      changed("event-trigger watch", { enabled: ["origin", "disabled"] }),
    ],
  },
  "rule-missing": {
    flags: [[missing("rule public.users.r"), "Rule public.users.r is not in the database; the migrations create it."]],
    ignores: [unexpected("rule public.users.r")],
  },
  "rule-unexpected": {
    flags: [
      [
        unexpected("rule public.users.r"),
        "No applied migration creates rule public.users.r, which is in the database.",
      ],
    ],
    ignores: [missing("rule public.users.r")],
  },
  "rule-changed": {
    flags: [
      [
        changed("rule public.users.r", { enabled: ["origin", "disabled"] }),
        "Rule public.users.r: disabled; the migrations say enabled.",
      ],
    ],
    ignores: [changed("rule public.users.r", { comment: ["a", "b"] })],
  },
  "event-trigger-missing": {
    flags: [[missing("event-trigger watch"), "Event trigger watch is not in the database; the migrations create it."]],
    ignores: [missing(touch)],
  },
  "event-trigger-unexpected": {
    flags: [
      [
        unexpected("event-trigger watch"),
        "No applied migration creates event trigger watch, which is in the database.",
      ],
    ],
    ignores: [unexpected(touch)],
  },
  "event-trigger-changed": {
    flags: [
      [
        changed("event-trigger watch", { tags: [null, ["CREATE TABLE"]] }),
        "Event trigger watch has CREATE TABLE as its tags; the migrations say none.",
      ],
    ],
    ignores: [changed("event-trigger watch", { owner: ["a", "b"] })],
  },
};
