"""Synchronising notes between machines: a log per machine in a shared folder, merged by all.

Where to look:
    records     the known state of a note or article, and its merge
        stamp       a logical clock, which orders changes even if clocks are wrong
        record      the state of a note, and the merge of two states (a CRDT)
        wordings    concurrent texts of a note, shown as one
        note        conversion between library rows and records of notes
        article     the same for articles, and matching articles of other machines
        values      validation of values, which are not trusted
        states      conversion between records and JSON values
    logs        the log files
        line        conversion between records and lines of a log
        packing     the text of an edition in a line
        reading     reading logs: torn, damaged, replaced, or still being copied
        batches     grouping the entries that were read
        writing     the log of this machine: appended to, rewritten when it has grown
    device      the id of this machine
    ledger      the records in the library
    recorder    called in every save
    recording   recording the changes of a save in the ledger
    applying    applying others' changes to the library
    outgoing    what is still to be written to the log of this machine
    positions   how far each log was read
    exchange    one round of sending and receiving
    background  the thread that runs rounds while the program runs
    setting_up  attaching all of it to a library
    report      the result, for users
"""
