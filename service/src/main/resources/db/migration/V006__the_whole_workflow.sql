-- Queries and their answers, merging, corrections and what used the old version, and exceptions to the sourcing profile.

alter table claim add column merged_into varchar(26) references claim (id);
alter table claim add column merged_from varchar(20);
alter table claim add column merged_by varchar(40) references account (username);
alter table claim add column merged_at timestamp;
alter table claim add column correction_id varchar(26);
create index claim_merged_into on claim (merged_into);

alter table evidence add column origin_claim_id varchar(26) references claim (id);
update evidence set origin_claim_id = claim_id;
create index evidence_of_origin on evidence (origin_claim_id);

create table claim_query (
  id         varchar(26)    not null primary key,
  claim_id   varchar(26)    not null references claim (id),
  addressee  varchar(20)    not null,
  question   varchar(10000) not null,
  due_on     date,
  asked_by   varchar(40)    not null references account (username),
  asked_at   timestamp      not null,
  answer     varchar(10000),
  settled_by varchar(40) references account (username),
  settled_at timestamp
);
create index claim_query_of_claim on claim_query (claim_id, asked_at, id);

create table sourcing_exception (
  verdict_id varchar(26)   not null primary key references verdict (id),
  missing    varchar(1000) not null,
  reason     varchar(4000) not null,
  signed_by  varchar(40)   not null references account (username),
  signed_at  timestamp     not null
);

create table correction (
  id                  varchar(26)   not null primary key,
  claim_id            varchar(26)   not null references claim (id),
  verdict_id          varchar(26)   not null references verdict (id),
  replaced_verdict_id varchar(26)   not null references verdict (id),
  note                varchar(4000) not null,
  proposed_by         varchar(40)   not null references account (username),
  proposed_at         timestamp     not null,
  state               varchar(20)   not null,
  decided_at          timestamp
);
create index correction_of_claim on correction (claim_id, proposed_at, id);

create table report_export (
  id         varchar(26) not null primary key,
  article_id varchar(26) not null references article (id),
  form       varchar(20) not null,
  edition    varchar(20) not null,
  taken_by   varchar(40) not null references account (username),
  taken_at   timestamp   not null
);

create table report_export_verdict (
  export_id  varchar(26) not null references report_export (id),
  verdict_id varchar(26) not null references verdict (id),
  primary key (export_id, verdict_id)
);
create index report_export_of_verdict on report_export_verdict (verdict_id, export_id);

create table correction_use (
  id            varchar(26) not null primary key,
  correction_id varchar(26) not null references correction (id),
  kind          varchar(20) not null,
  article_id    varchar(26) not null references article (id),
  form          varchar(20),
  edition       varchar(20),
  used_by       varchar(40),
  used_at       timestamp,
  settled_note  varchar(4000),
  settled_by    varchar(40) references account (username),
  settled_at    timestamp
);
create index correction_use_of_correction on correction_use (correction_id, id);
