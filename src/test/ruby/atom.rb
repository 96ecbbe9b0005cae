# Reads feeds with the validating parser of Ruby's rss library (2-clause BSD licence), which knows RFC 4287 and nothing of ours.
# A line for each file: its path, a tab, and `valid` or what is wrong.
require "rss"

ARGV.each do |path|
  verdict =
    begin
      feed = RSS::Parser.parse(File.read(path, encoding: "UTF-8"), validate: true, ignore_unknown_element: false)
      feed.instance_of?(RSS::Atom::Feed) ? "valid" : "not an Atom feed"
    rescue RSS::Error => e
      "#{e.class}: #{e.message.lines.first.chomp}"
    end
  puts "#{path}\t#{verdict}"
end
