-- pgjwt 0.2, as of 2026-10: the whole of it, for it is SQL. RFC 7519, with HMAC signatures.

CREATE FUNCTION url_encode(data bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT translate(encode(data, 'base64'), E'+/=\n', '-_')
$$;
CREATE FUNCTION url_decode(data text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT decode(translate(data, '-_', '+/') || repeat('=', (4 - length(data) % 4) % 4), 'base64')
$$;
CREATE FUNCTION algorithm_sign(signables text, secret text, algorithm text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT @extschema@.url_encode(@extschema:pgcrypto@.hmac(signables, secret,
    CASE algorithm WHEN 'HS256' THEN 'sha256' WHEN 'HS384' THEN 'sha384' WHEN 'HS512' THEN 'sha512' ELSE '' END))
$$;
CREATE FUNCTION sign(payload json, secret text, algorithm text DEFAULT 'HS256') RETURNS text LANGUAGE sql IMMUTABLE AS $$
  WITH parts AS (
    SELECT @extschema@.url_encode(convert_to('{"alg":"' || algorithm || '","typ":"JWT"}', 'utf8')) || '.'
      || @extschema@.url_encode(convert_to(payload::text, 'utf8')) AS text
  )
  SELECT parts.text || '.' || @extschema@.algorithm_sign(parts.text, secret, algorithm) FROM parts
$$;
CREATE FUNCTION try_cast_double(inp text) RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN inp::double precision;
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END $$;
CREATE FUNCTION verify(token text, secret text, algorithm text DEFAULT 'HS256')
  RETURNS TABLE (header json, payload json, valid boolean) LANGUAGE sql IMMUTABLE AS $$
  SELECT j.header, j.payload, j.signature_ok AND tstzrange(
      to_timestamp(@extschema@.try_cast_double(j.payload ->> 'nbf')),
      to_timestamp(@extschema@.try_cast_double(j.payload ->> 'exp'))) @> CURRENT_TIMESTAMP
  FROM (
    SELECT convert_from(@extschema@.url_decode(r[1]), 'utf8')::json, convert_from(@extschema@.url_decode(r[2]), 'utf8')::json,
      r[3] = @extschema@.algorithm_sign(r[1] || '.' || r[2], secret, algorithm)
    FROM regexp_split_to_array(token, '\.') AS r
  ) AS j (header, payload, signature_ok)
$$;
