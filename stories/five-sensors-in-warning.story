# Five sensors in warning are at the limit, not over it: the node's health says so, nothing else. (T1)

site pair

heat n1 sensors 5 warning

run 30m

expect no intents
