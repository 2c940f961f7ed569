-- Whatever an administrator changed is the installation's own: what comes with Panro leaves it as it is.
alter table category
    add column hs_headings jsonb   not null default '{"items": []}',
    add column attributes  jsonb   not null default '{"items": []}',
    add column retired     boolean not null default false,
    add column own         boolean not null default false;

-- How often the tree has changed; whoever changes it holds the row, and all who remember it compare.
create table category_changes (count bigint not null);
insert into category_changes values (0);
