-- Comment threads on claims, and what people are told of in the page.

create table claim_comment (
  id           varchar(26)   not null primary key,
  claim_id     varchar(26)   not null references claim (id),
  thread_id    varchar(26)   not null references claim_comment (id),
  body         varchar(4000) not null,
  mentions     varchar(4000),
  nobody       varchar(4000),
  written_by   varchar(40)   not null references account (username),
  written_at   timestamp     not null,
  withdrawn_by varchar(40) references account (username),
  withdrawn_at timestamp
);
create index claim_comment_of_claim on claim_comment (claim_id, written_at, id);

create table notice (
  id         varchar(26) not null primary key,
  recipient  varchar(40) not null references account (username),
  kind       varchar(30) not null,
  claims     integer     not null,
  article_id varchar(26) references article (id),
  claim_id   varchar(26) references claim (id),
  comment_id varchar(26) references claim_comment (id),
  actor      varchar(40) not null,
  told_at    timestamp   not null,
  read_at    timestamp
);
create index notice_of_recipient on notice (recipient, id);
create index notice_unread on notice (recipient, read_at, id);

create table claim_escalation (
  claim_id     varchar(26) not null references claim (id),
  due_at       timestamp   not null,
  escalated_at timestamp   not null,
  primary key (claim_id, due_at)
);
