/** How to read the data in one language. */
export interface Example {
  language: string;
  /** What it does. */
  text: string;
  code: string;
}

/**
 * Examples that run as they stand.
 *
 * @param data Whole address of the folder of the files, with a slash at its end.
 */
export function dataExamples(data: string): Example[] {
  return [
    {
      language: 'curl',
      text: 'Fetch one file, or the list of all.',
      code: `curl -O ${data}payloads.json\ncurl ${data}index.json`,
    },
    {
      language: 'Python',
      text: "Who leads the payloads of Chang'e-7. The standard library is enough.",
      code: `import json
from urllib.request import urlopen

data = "${data}"

def read(name):
    with urlopen(data + name + ".json") as file:
        return json.load(file)

names = {
    partner["id"]: partner["names"]["en"]
    for partner in read("partners")
}
for row in read("contributions"):
    if row["mission"] != "chang-e-7":
        continue
    if row["role"] == "lead":
        name = names[row["partner"]]
        print(row["payload"], "–", name)`,
    },
    {
      language: 'R',
      text: 'All masses with their units, the heaviest first. No package is needed.',
      code: `facts <- read.csv(
  "${data}facts.csv",
  encoding = "UTF-8"
)
mass <- subset(facts, unit %in% c("g", "kg", "t"))
mass$kg <- as.numeric(mass$value) *
  c(g = 0.001, kg = 1, t = 1000)[mass$unit]
mass <- mass[order(-mass$kg), ]
print(mass[, c("entry", "label", "value", "unit")])`,
    },
  ];
}
