-- What one change made of many claims, so that it can be taken back while nobody touched them.

create table bulk_change (
  id      varchar(26) not null primary key,
  kind    varchar(20) not null,
  made_by varchar(40) not null references account (username),
  made_at timestamp   not null
);

create table bulk_row (
  id           varchar(26) not null primary key,
  bulk_id      varchar(26) not null references bulk_change (id),
  claim_id     varchar(26) not null references claim (id),
  version_left bigint      not null,
  was_status   varchar(20) not null,
  was_assignee varchar(40),
  was_priority integer     not null,
  was_due_at   timestamp,
  was_due_day  date,
  was_tags     varchar(4000),
  undone_at    timestamp
);
create index bulk_row_of_change on bulk_row (bulk_id, id);
