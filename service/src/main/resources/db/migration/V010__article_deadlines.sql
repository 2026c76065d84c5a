-- When an article goes to print or its embargo ends, and which claims are due by then.

alter table article add column deadline_at timestamp;

alter table claim add column due_by_hand boolean not null default false;
update claim set due_by_hand = true where due_at < cast('9998-06-01 00:00:00' as timestamp);

alter table bulk_row add column was_due_by_hand boolean not null default true;
