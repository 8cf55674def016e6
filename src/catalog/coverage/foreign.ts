// Foreign data and extensions.

import { bookkeeping, compared, derived, type Group, leftOut, link } from "./coverage.ts";

export const foreign: Group = {
  pg_foreign_data_wrapper: [
    ["oid", link],
    ["fdwname", compared("foreign-data-wrapper.name", "foreign-server.wrapper")],
    ["fdwowner", compared("foreign-data-wrapper.owner")],
    ["fdwhandler", compared("foreign-data-wrapper.handler")],
    ["fdwvalidator", compared("foreign-data-wrapper.validator")],
    ["fdwacl", compared("foreign-data-wrapper.grants", "privileges.grants")],
    ["fdwoptions", compared("foreign-data-wrapper.foreignOptions")],
  ],
  pg_foreign_server: [
    ["oid", link],
    ["srvname", compared("foreign-server.name")],
    ["srvowner", compared("foreign-server.owner")],
    ["srvfdw", compared("foreign-server.wrapper")],
    ["srvtype", compared("foreign-server.serverType")],
    ["srvversion", compared("foreign-server.serverVersion")],
    ["srvacl", compared("foreign-server.grants", "privileges.grants")],
    ["srvoptions", compared("foreign-server.foreignOptions")],
  ],
  pg_user_mapping: [
    ["oid", link],
    ["umuser", compared("user-mapping.name")],
    ["umserver", derived("the name that `pg_user_mappings` gives its server")],
    ["umoptions", compared("user-mapping.foreignOptions")],
  ],
  pg_extension: [
    ["oid", link],
    ["extname", compared("extension.name")],
    ["extnamespace", compared("extension.schema")],
    ["extversion", compared("extension.version")],
    ["extrelocatable", derived("the version")],
    ["extowner", leftOut("who may make an extension differs from platform to platform")],
    ["extconfig extcondition", bookkeeping("which of an extension's rows a dump takes along, by its own script")],
  ],
};
