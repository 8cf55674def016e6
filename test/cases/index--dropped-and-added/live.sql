DROP INDEX users_joined_idx; CREATE INDEX by_hand ON users (age); DROP INDEX users_email_idx;
