-- What a member did, for whoever takes out the own data.
create index audit_entry_member on audit_entry (member_id, at);
