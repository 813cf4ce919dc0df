//! One node from init to restore.

use crate::run::{Fresh, Going, run, text};
use std::fs;

const ROWS: &str = "\
id,names.given,names.family,birth_dates,category,file_number
1,Ana,Primjer,1980-02-03,suspect,A1
2,Bo,Example,1981,convicted,A2
3,Cy,Wrong,31.31.1999,suspect,A3
";

fn import(fresh: &Fresh, file: &str, extra: &[&str]) -> crate::run::Ran {
    let (dir, file) = (fresh.dir(), fresh.beside(file));
    let mut arguments = vec![
        "import",
        "--json",
        "--dir",
        text(&dir),
        "--register",
        "police-records",
        "--officer",
        "records",
        text(&file),
    ];
    arguments.extend(extra);
    run(&arguments)
}

#[test]
fn a_fresh_node_passes_its_check_and_a_damaged_one_does_not() {
    let fresh = Fresh::node();
    let dir = fresh.dir();
    let ran = run(&["check", "--json", "--dir", text(&dir)]).ended(0);
    let looked: Vec<_> =
        ran.documents().iter().map(|line| line["what"].as_str().unwrap().to_owned()).collect();
    for what in
        ["configuration", "catalogue", "keys", "certificate", "trust list", "store", "ledger"]
    {
        assert!(looked.iter().any(|found| found == what), "{what}");
    }
    fs::write(dir.join("trust-list.json"), "{}").unwrap();
    let ran = run(&["check", "--json", "--dir", text(&dir)]).ended(1);
    let faulty = ran.documents().into_iter().find(|line| line["what"] == "trust list").unwrap();
    assert_eq!(faulty["verdict"], "fault");
    assert!(faulty["remedy"].as_str().unwrap().contains("operators"));
}

#[test]
fn a_client_certificate_stands_for_one_account_and_what_is_none_is_refused() {
    let fresh = Fresh::node();
    let dir = fresh.dir();
    let certificate = dir.join("keys").join("tls.crt");
    let tie = ["user", "certificate", "--json", "--dir", text(&dir), "admin"];
    let ran = run(&[&tie[..], &[text(&certificate)]].concat()).ended(0);
    assert_eq!(ran.documents()[0]["pin"].as_str().unwrap().len(), 64);
    let none = fresh.beside("none.pem");
    fs::write(&none, "no certificate").unwrap();
    assert!(run(&[&tie[..], &[text(&none)]].concat()).ended(1).out.contains("no PEM certificate"));
}

#[test]
fn a_second_init_and_a_second_server_are_refused() {
    let fresh = Fresh::node();
    let dir = fresh.dir();
    let again = ["init", "--dir", text(&dir), "--authority", "se-police", "--name", "Police"];
    assert!(run(&again).ended(1).err.contains("already"));
    let serving = fresh.serve();
    assert!(run(&["serve", "--dir", text(&dir)]).ended(1).err.contains("another process"));
    assert_eq!(serving.end_of_input(), 0);
}

#[test]
fn a_node_stops_in_order_when_told_by_signal() {
    for signal in ["TERM", "INT"] {
        let fresh = Fresh::node();
        let dir = fresh.dir();
        let (going, _) = Going::start(&["serve", "--json", "--dir", text(&dir)]);
        assert_eq!(going.signal(signal), 0);
        run(&["audit", "verify", text(&dir.join("log"))]).ended(0);
    }
}

#[test]
fn a_dry_run_writes_nothing_and_a_second_import_changes_nothing() {
    let fresh = Fresh::node();
    fresh.account("records", "records-officer", "records");
    fs::write(fresh.beside("rows.csv"), ROWS).unwrap();
    let dry = import(&fresh, "rows.csv", &["--dry-run"]).ended(0).document();
    assert_eq!((&dry["added"], &dry["refused"]), (&2.into(), &1.into()));
    let refused = fresh.beside("refused.csv");
    let first = import(&fresh, "rows.csv", &["--refused", text(&refused)]).ended(0).document();
    assert_eq!(first["added"], 2, "the dry run had written nothing");
    let refused = fs::read_to_string(&refused).unwrap();
    assert!(refused.starts_with("line,field,rule,words\n4,birth_dates,REC-03,"), "{refused}");
    let second = import(&fresh, "rows.csv", &[]).ended(0).document();
    assert_eq!((&second["added"], &second["unchanged"]), (&0.into(), &2.into()));
}

#[test]
fn an_import_broken_off_goes_on_where_it_stopped() {
    let fresh = Fresh::node();
    fresh.account("records", "records-officer", "records");
    let mut lines = String::new();
    for number in 0..1200 {
        let line = serde_json::json!({
            "id": format!("R{number}"),
            "fields": {
                "names": { "given": "Ana", "family": format!("Primjer{number}") },
                "category": "suspect",
                "file_number": format!("A{number}"),
            },
        });
        lines.push_str(&format!("{line}\n"));
    }
    // A row over the limit breaks the reading off after the batches before it are stored.
    let broken = format!("{lines}{}\n", "x".repeat(2 * 1024 * 1024));
    fs::write(fresh.beside("rows.jsonl"), broken).unwrap();
    let first = import(&fresh, "rows.jsonl", &[]).ended(1).document();
    assert_eq!((&first["complete"], &first["added"]), (&false.into(), &1200.into()));
    let second = import(&fresh, "rows.jsonl", &[]).ended(1).document();
    assert_eq!(second["resumed_at"], 1200);
    assert_eq!((&second["added"], &second["unchanged"]), (&0.into(), &0.into()));
    assert_eq!(second["complete"], false, "the row that broke it is still there");
}

#[test]
fn only_a_records_officer_imports_and_exports_and_an_export_gives_a_reason() {
    let fresh = Fresh::node();
    fresh.account("records", "records-officer", "records");
    fs::write(fresh.beside("rows.csv"), ROWS).unwrap();
    let dir = fresh.dir();
    let file = fresh.beside("rows.csv");
    let by_admin = [
        "import",
        "--json",
        "--dir",
        text(&dir),
        "--register",
        "police-records",
        "--officer",
        "admin",
        text(&file),
    ];
    let problem = run(&by_admin).ended(3).document();
    assert_eq!(problem["problem"]["rule"], "ADMINISTRATOR-DOES-NOT-READ");
    import(&fresh, "rows.csv", &[]).ended(0);
    let out = fresh.beside("out.jsonl");
    let export = [
        "export",
        "--json",
        "--dir",
        text(&dir),
        "--register",
        "police-records",
        "--officer",
        "records",
        "--to",
        text(&out),
    ];
    let problem = run(&export).ended(3).document();
    assert_eq!(problem["problem"]["code"], "justification-incomplete");
    assert!(!out.exists(), "a refused export leaves no file");
    let reasons = ["--purpose", "INV", "--basis", "LED-ART-8", "--case", "K-1"];
    let done = run(&[&export[..], &reasons].concat()).ended(0).document();
    assert_eq!(done["records"], 2);
    let again = import(&fresh, "out.jsonl", &[]).ended(0).document();
    assert_eq!(again["unchanged"], 2, "an export gives back what went in");
}

#[test]
fn what_another_process_imports_is_found_while_the_node_serves() {
    let fresh = Fresh::node();
    fresh.account("records", "records-officer", "records");
    fresh.account("officer", "investigator", "search");
    fs::write(fresh.beside("rows.csv"), ROWS).unwrap();
    let serving = fresh.serve();
    import(&fresh, "rows.csv", &[]).ended(0);
    let dir = fresh.dir();
    let search = [
        "search",
        "--json",
        "--dir",
        text(&dir),
        "--name",
        "Ana Primjer",
        "--born",
        "1980-02-03",
        "--purpose",
        "INV",
        "--basis",
        "P2-ART-44",
        "--case",
        "K-1",
        "--offence",
        "fraud",
        "--role",
        "suspect",
    ];
    // The node looks for changes four times a second; each search takes a part of that.
    let found = (0..200).any(|_| {
        let ran = run(&search).ended(0);
        ran.documents().iter().any(|event| event["answer"]["outcome"]["kind"] == "hit")
    });
    assert!(found);
    assert_eq!(serving.end_of_input(), 0);
}

#[test]
fn a_batch_from_a_file_is_answered_line_by_line_and_one_without_a_purpose_is_refused() {
    let fresh = Fresh::node();
    fresh.account("records", "records-officer", "records");
    fresh.account("reader", "investigator", "search");
    fs::write(fresh.beside("rows.csv"), ROWS).unwrap();
    import(&fresh, "rows.csv", &[]).ended(0);
    let _serving = fresh.serve();
    let terms = |name: &str| {
        format!(
            r#"[{{"term":"name","value":{{"parts":[{{"role":"unassigned","text":"{name}"}}]}}}},
               {{"term":"birth-date","value":"1980-02-03"}}]"#
        )
        .replace('\n', " ")
    };
    let questions = [
        format!(r#"{{"id":"seat 1","terms":{}}}"#, terms("Nobody Unheardof")),
        "no question".to_owned(),
        format!(r#"{{"id":"seat 3","terms":{}}}"#, terms("Ana Primjer")),
    ];
    let (dir, file) = (fresh.dir(), fresh.beside("passengers.jsonl"));
    fs::write(&file, questions.join("\n")).unwrap();
    let batch = ["batch", "--dir", text(&dir), text(&file)];
    let reason = ["--purpose", "INV", "--basis", "P2-ART-44", "--case", "K-1"];
    let about = ["--offence", "fraud", "--role", "suspect"];
    let lines = run(&[&batch[..], &reason, &about].concat()).ended(4).documents();
    assert_eq!(lines[0]["registers"][0], "police-records");
    let told: Vec<_> = lines[1..4]
        .iter()
        .map(|line| (line["line"].as_u64().unwrap(), line["outcome"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [(1, "no-hit"), (2, "refused"), (3, "hit")]);
    assert_eq!(lines[3]["id"], "seat 3");
    assert_eq!((&lines[4]["lines"], &lines[4]["hits"]), (&3.into(), &1.into()));
    assert!(run(&batch).ended(3).err.contains("justification"));
}

#[test]
fn a_search_without_purpose_or_without_a_token_is_refused_with_what_helps() {
    let fresh = Fresh::node();
    let dir = fresh.dir();
    let search = ["search", "--json", "--dir", text(&dir), "--name", "Ana Primjer"];
    assert!(run(&search).ended(1).out.contains("user token"));
    fresh.account("officer", "investigator", "search");
    assert!(run(&search).ended(1).out.contains("entente serve"), "nobody serves yet");
    let _serving = fresh.serve();
    let problem = run(&search).ended(3).document();
    assert_eq!(problem["problem"]["code"], "justification-incomplete");
    fs::write(dir.join("officer.token"), "entente_00\n").unwrap();
    let problem = run(&search).ended(3).document();
    assert_eq!(problem["problem"]["code"], "not-signed-in");
}

#[test]
fn a_backup_restores_and_one_behind_the_log_is_refused() {
    let fresh = Fresh::node();
    let (dir, old, new) = (fresh.dir(), fresh.beside("old"), fresh.beside("new"));
    run(&["backup", "--dir", text(&dir), "--to", text(&old)]).ended(0);
    assert!(!old.join("keys").exists(), "keys are left out unless asked for");
    fresh.account("records", "records-officer", "records");
    let all = ["backup", "--with-keys", "--dir", text(&dir), "--to", text(&new)];
    run(&all).ended(0);

    let elsewhere = fresh.beside("elsewhere");
    let restore = |from, to| run(&["restore", "--from", text(from), "--dir", text(to)]);
    assert!(restore(&old, &elsewhere).ended(1).err.contains("keys"));
    let whole = fresh.beside("whole");
    restore(&new, &whole).ended(0);
    run(&["check", "--dir", text(&whole)]).ended(0);

    assert!(restore(&new, &dir).ended(1).err.contains("never overwritten"));
    fs::remove_file(dir.join("entente.db")).unwrap();
    let ran = restore(&old, &dir).ended(1);
    assert!(ran.err.contains("contradict"), "{}", ran.err);
    assert!(!dir.join("entente.db").exists());
    restore(&new, &dir).ended(0);
    run(&["check", "--dir", text(&dir)]).ended(0);
}

#[test]
fn a_backup_with_one_byte_changed_is_not_restored() {
    let fresh = Fresh::node();
    let (dir, copy) = (fresh.dir(), fresh.beside("copy"));
    run(&["backup", "--with-keys", "--dir", text(&dir), "--to", text(&copy)]).ended(0);
    let file = copy.join("entente.db");
    let mut bytes = fs::read(&file).unwrap();
    // Inside the text of a stored document, where the file's structure stays whole.
    let at = bytes.windows(13).position(|found| found == b"Administrator").unwrap();
    bytes[at] ^= 1;
    fs::write(&file, bytes).unwrap();
    let to = fresh.beside("to");
    let ran = run(&["restore", "--from", text(&copy), "--dir", text(&to)]).ended(1);
    assert!(ran.err.contains("does not verify"), "{}", ran.err);
    assert!(!to.join("entente.db").exists());
}
