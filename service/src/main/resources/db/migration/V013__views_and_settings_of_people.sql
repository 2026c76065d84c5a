-- Lists of claims that people keep by name, and what people set for themselves.
create table saved_view (
  id         varchar(26)   not null primary key,
  keeper     varchar(40)   not null,
  name       varchar(80)   not null,
  query      varchar(4000) not null,
  created_by varchar(40)   not null references account (username),
  created_at timestamp     not null,
  version    bigint        not null,
  constraint saved_view_name unique (keeper, name)
);

create table person_setting (
  id         varchar(101)  not null primary key,
  username   varchar(40)   not null references account (username),
  name       varchar(60)   not null,
  value_text varchar(2000) not null
);
