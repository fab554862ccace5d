package bd.sabha.meeting;

/** A paper as the meeting's page offers it. @param kept it went out; else it is a draft */
record PaperLine(String name, boolean kept, boolean maySend) {}
