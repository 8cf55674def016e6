// Text search.

import { compared, type Group, link } from "./coverage.ts";

export const textSearch: Group = {
  pg_ts_config: [
    ["oid", link],
    ["cfgname cfgnamespace", compared("text-search-configuration.name")],
    ["cfgowner", compared("text-search-configuration.owner")],
    ["cfgparser", compared("text-search-configuration.parser")],
  ],
  pg_ts_config_map: [
    ["mapcfg", link],
    ["maptokentype mapseqno mapdict", compared("text-search-configuration.mappings")],
  ],
  pg_ts_dict: [
    ["oid", link],
    ["dictname dictnamespace", compared("text-search-dictionary.name")],
    ["dictowner", compared("text-search-dictionary.owner")],
    ["dicttemplate", compared("text-search-dictionary.template")],
    ["dictinitoption", compared("text-search-dictionary.dictionaryOptions")],
  ],
  pg_ts_parser: [
    ["oid", link],
    ["prsname prsnamespace", compared("text-search-parser.name")],
    ["prsstart", compared("text-search-parser.startFunction")],
    ["prstoken", compared("text-search-parser.tokenFunction")],
    ["prsend", compared("text-search-parser.endFunction")],
    ["prsheadline", compared("text-search-parser.headlineFunction")],
    ["prslextype", compared("text-search-parser.typesFunction")],
  ],
  pg_ts_template: [
    ["oid", link],
    ["tmplname tmplnamespace", compared("text-search-template.name")],
    ["tmplinit", compared("text-search-template.initFunction")],
    ["tmpllexize", compared("text-search-template.lexizeFunction")],
  ],
};
