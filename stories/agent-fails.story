# The agent that reads n1's BMC fails: what it
# told grows old and is then unknown. That is an alert; nothing is moved, stopped or cleared for it. (Three values, S5)

site pair

run 60s

agent n1 scan-ipmi fails

run 30m

expect no intents

agent n1 scan-ipmi ok

run 5m

expect no intents
