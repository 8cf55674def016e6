// The database as a whole, and what is not of one database but of its cluster.

import { bookkeeping, compared, derived, type Group, leftOut, link } from "./coverage.ts";

const whenMade = leftOut("chosen when the database is made, before the first file");
const roles = leftOut("roles are the cluster's; those that own or hold something here are told with it");
const tablespaces = leftOut("tablespaces are the cluster's; what lies in one is told with it");

export const cluster: Group = {
  pg_database: [
    ["oid", link],
    ["datname", leftOut("a database is told by the connection, not by its name")],
    ["datdba", leftOut("who made the database; its owner is who deploys, or who let them in")],
    ["encoding datcollate datctype dattablespace", whenMade],
    ["datlocprovider", whenMade, { from: 15 }],
    ["daticulocale", whenMade, { from: 15, until: 16 }],
    ["datlocale", whenMade, { from: 17 }],
    ["daticurules", whenMade, { from: 16 }],
    ["datistemplate datallowconn", leftOut("who may copy a database or come in is the cluster's")],
    ["datconnlimit", compared("database-setting.setting")],
    ["datacl", compared("privileges.grants")],
    [
      "datcollversion",
      bookkeeping("of the library on the server's machine; it changes with the machine"),
      { from: 15 },
    ],
    ["datlastsysoid", bookkeeping("the last oid of initdb's"), { until: 14 }],
    ["datfrozenxid datminmxid", bookkeeping("since when rows are stored")],
    ["dathasloginevt", derived("the event triggers"), { from: 17 }],
  ],
  pg_db_role_setting: [
    ["setdatabase", derived("this database's are compared; what is set for a role everywhere is the cluster's")],
    ["setrole", compared("database-setting.name")],
    ["setconfig", compared("database-setting.name", "database-setting.setting")],
  ],
  pg_authid: [
    [
      `oid rolname rolsuper rolinherit rolcreaterole rolcreatedb rolcanlogin rolreplication rolbypassrls rolconnlimit
       rolpassword rolvaliduntil`,
      roles,
    ],
  ],
  pg_auth_members: [
    ["roleid member grantor admin_option", roles],
    ["oid inherit_option set_option", roles, { from: 16 }],
  ],
  pg_tablespace: [["oid spcname spcowner spcacl spcoptions", tablespaces]],
};
