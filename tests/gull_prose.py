"""Two paragraphs of a report, for the texts of many formats."""

PROSE = "The harbour of Brenn counted nine hundred gulls in March, one fewer than the year before."
MORE = "Nobody at the harbour office could say where the missing gull had gone, or with whom."
