-- Runs on H2 and on PostgreSQL alike. Instants are with time zone, days are dates; a body is text, bytes are ${bytes}.

create table programme (
    id varchar(200) primary key,
    name varchar(1000) not null,
    version integer not null,
    zone varchar(60) not null,
    cutoff varchar(5) not null,
    last_seq bigint not null,
    waivers_version integer not null,
    judgements integer not null,
    judged_on date,
    state varchar(20) not null,
    reason varchar(2000) not null,
    verdict varchar(4000) not null,
    rag varchar(10) not null,
    red integer not null,
    amber integer not null,
    info integer not null,
    waived integer not null,
    not_evaluated integer not null,
    changed_at timestamp with time zone not null,
    archived_at timestamp with time zone
);

create table programme_definition (
    programme_id varchar(200) not null references programme (id),
    version integer not null,
    source varchar(500) not null,
    body ${bytes} not null,
    sha256 varchar(64) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    primary key (programme_id, version)
);

create table batch (
    id varchar(36) primary key,
    programme_id varchar(200) not null references programme (id),
    number bigint not null,
    idem_key varchar(255),
    body_sha256 varchar(64) not null,
    source varchar(20) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    result text,
    unique (programme_id, idem_key),
    unique (programme_id, number)
);

-- The files are the record: every judgement reads what they say, against the definition in force.
create table upload (
    id varchar(36) primary key,
    batch_id varchar(36) not null references batch (id),
    programme_id varchar(200) not null references programme (id),
    first_seq bigint not null,
    name varchar(500) not null,
    sha256 varchar(64) not null,
    is_named boolean not null,
    content ${bytes} not null
);
create index upload_of_programme on upload (programme_id, first_seq);

create table status_update (
    programme_id varchar(200) not null references programme (id),
    seq bigint not null,
    batch_id varchar(36) not null references batch (id),
    subject varchar(500) not null,
    report_date date not null,
    provenance varchar(1000) not null,
    primary key (programme_id, seq)
);

create table judgement (
    id varchar(36) primary key,
    programme_id varchar(200) not null references programme (id),
    number integer not null,
    as_of date not null,
    seq bigint not null,
    definition_version integer not null,
    rules_sha256 varchar(64) not null,
    waivers_version integer not null,
    cause varchar(20) not null,
    batch_id varchar(36),
    missed varchar(2000) not null,
    red integer not null,
    amber integer not null,
    info integer not null,
    waived integer not null,
    not_evaluated integer not null,
    made_at timestamp with time zone not null,
    unique (programme_id, number)
);

create table alert (
    programme_id varchar(200) not null references programme (id),
    fingerprint varchar(64) not null,
    state varchar(20) not null,
    is_waived boolean not null,
    is_headline boolean not null,
    rule_id varchar(100) not null,
    theme varchar(100) not null,
    subject varchar(500) not null,
    about varchar(1000) not null,
    severity varchar(10) not null,
    severity_rank integer not null,
    title varchar(500) not null,
    body text not null,
    content_sha256 varchar(64) not null,
    since date not null,
    raised_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    cleared_at timestamp with time zone,
    episode integer not null,
    acked_by varchar(200),
    assignee varchar(200),
    primary key (programme_id, fingerprint)
);

create table alert_event (
    position bigint primary key,
    programme_id varchar(200) not null references programme (id),
    seq bigint not null,
    fingerprint varchar(64) not null,
    episode integer not null,
    kind varchar(20) not null,
    rule_id varchar(100) not null,
    subject varchar(500) not null,
    severity varchar(10) not null,
    as_of date not null,
    made_at timestamp with time zone not null,
    made_by varchar(200) not null,
    note varchar(4000) not null,
    batch_id varchar(36),
    judgement_id varchar(36),
    unique (programme_id, seq)
);
create index event_of_alert on alert_event (programme_id, fingerprint, seq);

create table waiver (
    id varchar(36) primary key,
    programme_id varchar(200) not null references programme (id),
    rule_id varchar(100) not null,
    subject varchar(500) not null,
    owner varchar(500) not null,
    reason varchar(4000) not null,
    until_day date not null,
    state varchar(20) not null,
    requested_by varchar(200) not null,
    requested_at timestamp with time zone not null,
    decided_by varchar(200),
    decided_at timestamp with time zone,
    version integer not null
);
create index waiver_of_programme on waiver (programme_id, state);

create table subscription (
    id varchar(36) primary key,
    programme_id varchar(200) references programme (id),
    kind varchar(20) not null,
    target varchar(2000) not null,
    secret_enc varchar(500) not null,
    key_id varchar(64) not null,
    filter varchar(4000) not null,
    state varchar(20) not null,
    failing_since timestamp with time zone,
    last_seq bigint not null,
    leased_until timestamp with time zone,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null
);

create table outbox (
    id varchar(36) primary key,
    subscription_id varchar(36) not null references subscription (id),
    programme_id varchar(200),
    seq bigint not null,
    body text not null,
    state varchar(20) not null,
    attempts integer not null,
    made_at timestamp with time zone not null,
    next_at timestamp with time zone not null,
    last_at timestamp with time zone,
    last_status integer,
    last_error varchar(1000),
    unique (subscription_id, seq)
);
create index outbox_due on outbox (state, next_at);

create table app_user (
    name varchar(200) primary key,
    password_hash varchar(500) not null,
    language varchar(5) not null,
    disabled_at timestamp with time zone,
    made_at timestamp with time zone not null
);

-- A principal is user:NAME or token:ID; the programme * stands for all of them.
create table grant_ (
    principal varchar(210) not null,
    programme varchar(200) not null,
    role varchar(20) not null,
    primary key (principal, programme)
);

create table api_token (
    id varchar(36) primary key,
    prefix varchar(16) not null unique,
    sha256 varchar(64) not null,
    name varchar(200) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_used_day date,
    revoked_at timestamp with time zone
);

create table audit (
    id bigint primary key,
    made_at timestamp with time zone not null,
    who varchar(200) not null,
    action varchar(100) not null,
    object varchar(1000) not null,
    detail varchar(4000) not null,
    prev_sha256 varchar(64) not null,
    sha256 varchar(64) not null
);

-- One row: the last thing that a transaction locks, so that events and audit have one order that readers see whole.
create table ledger (
    id integer primary key,
    last_event bigint not null,
    last_audit bigint not null,
    audit_sha256 varchar(64) not null
);
insert into ledger (id, last_event, last_audit, audit_sha256) values (1, 0, 0, '');

create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes ${bytes} not null,
    primary key (session_primary_id, attribute_name)
);
create index alert_by_gravity on alert (severity_rank, fingerprint, programme_id);
create index alert_of_programme on alert (programme_id, severity_rank, fingerprint);
