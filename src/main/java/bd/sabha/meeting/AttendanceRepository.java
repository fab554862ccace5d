package bd.sabha.meeting;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AttendanceRepository extends ListCrudRepository<Attendance, Long> {

    List<Attendance> findByMeetingId(long meetingId);
}
