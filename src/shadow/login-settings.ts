// What a new session of a role would begin with: a shadow keeps one session, and so sets it itself.

/** What a login would have set: ALTER ROLE and ALTER DATABASE … SET, the more special one last. */
export const LOGIN_SETTINGS = `
SELECT login.name, login.value
FROM pg_catalog.pg_db_role_setting s
CROSS JOIN LATERAL (
  SELECT pg_catalog.split_part(line, '=', 1) AS name, pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) AS value
  FROM pg_catalog.unnest(s.setconfig) AS line
) AS login
LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
LEFT JOIN pg_catalog.pg_settings p ON p.name = login.name
WHERE (s.setdatabase = 0 OR d.datname = pg_catalog.current_database())
  AND (s.setrole = 0 OR r.rolname = SESSION_USER)
  AND (p.context IN ('user', 'superuser') OR login.name ~ '^role$|[.]')
ORDER BY s.setrole <> 0, s.setdatabase <> 0`;
