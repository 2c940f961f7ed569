-- How often a mail was tried, and why it failed, is kept as it is of all due work; the cause stays
-- with a mail that was given up.
insert into due_try (work, row_id, tries, next_at, cause)
    select 'mail', notice_id, tries, due_at, cause from mail where due_at is not null and tries > 0;
update mail set cause = null where due_at is not null;
alter table mail drop column tries;
