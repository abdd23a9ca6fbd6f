"""What axe-core is asked for: all that WCAG 2.2 A and AA and its best practices name, and a little more."""

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
         "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}}}
