"""Notes on several machines: one log a machine in a shared folder, merged by everybody alike.

Where to look:
    records     what is known of a note or an article, and the merge
        stamp       the clock: which of two changes came later, whatever the clocks say
        record      what is known of one note, and the merge of two such records
        wordings    two texts of one note, written without knowing each other, shown as one
        note        a row of the library to a record, and back
        article     the same for an article, and which of ours another machine means
        values      what a value may be, trusting nothing
        states      a record as values of JSON, and back
    logs        the files that machines write for each other
        line        a record as a line of a log, and back
        packing     the text of an edition in a line
        reading     the lines of a log: torn, damaged, replaced, still being copied
        batches     what was read, so much of it at a time
        writing     the log of this machine: appended to, rewritten when it has grown
    device      which machine this is
    ledger      the records in the library
    hook        called inside every save
    recording   what a save changed, in the ledger
    applying    what others changed, in the library
    outgoing    what is to go into the log of this machine
    positions   how far each log was read
    exchange    one round: ours out, theirs in
    background  the thread that does that while the program runs
    setting_up  all of it attached to a library
    report      what came of it, for people
"""
