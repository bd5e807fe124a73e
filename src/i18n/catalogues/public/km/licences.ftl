### What official licence lists say, in the public timeline. The text is the number, or the authority of a list without numbers.

timeline-licence-listed = មានឈ្មោះក្នុងបញ្ជីអាជ្ញាប័ណ្ណរបស់រដ្ឋ៖ { $text }
timeline-licence-revoked = រដ្ឋបានដកហូតអាជ្ញាប័ណ្ណ៖ { $text }
timeline-licence-gone = លែងមានឈ្មោះក្នុងបញ្ជីអាជ្ញាប័ណ្ណរបស់រដ្ឋ៖ { $text }
