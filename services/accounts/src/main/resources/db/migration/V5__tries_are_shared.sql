-- How often a task was tried, and why it failed, is kept as it is of all due work.
alter table due_task drop column attempts;
